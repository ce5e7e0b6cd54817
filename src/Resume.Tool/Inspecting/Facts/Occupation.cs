namespace Resume.Tool.Inspecting.Facts;

/// <summary>What fills a time: each is a track of the timeline.</summary>
internal enum OccupationKind
{
    Work,
    Volunteer,
    Education,
}

/// <summary>A time at an employer, an organization or a school.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">The employer, organization or school.</param>
/// <param name="Title">The position or degree, or empty.</param>
/// <param name="Tenure">Its months.</param>
/// <param name="Line">Its line in the source.</param>
internal sealed record Occupation(OccupationKind Kind, string Place, string Title, Tenure Tenure, int Line);
