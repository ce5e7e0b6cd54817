namespace Resume.Tool.Listing;

/// <summary>How outputs are listed.</summary>
internal enum ListForm
{
    /// <summary>They are written instead.</summary>
    None,
    Table,
    Json,
}
