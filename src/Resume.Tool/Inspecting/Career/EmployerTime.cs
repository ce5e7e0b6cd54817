using System.Collections.Immutable;
using Resume.Tool.Inspecting.Facts;

namespace Resume.Tool.Inspecting.Career;

/// <summary>The time at one employer.</summary>
/// <param name="Employer">Its name.</param>
/// <param name="Kind">Whether it is work or voluntary.</param>
/// <param name="Months">The number of months; those of roles at the same time count once.</param>
/// <param name="Occupations">The roles, the latest first.</param>
internal sealed record EmployerTime(string Employer, OccupationKind Kind, int Months, ImmutableArray<Occupation> Occupations)
{
    /// <summary>True if all months are known.</summary>
    public bool IsExact => Occupations.All(occupation => occupation.Tenure.IsExact);
}
