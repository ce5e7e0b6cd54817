namespace Resume.Tool.Listing;

/// <summary>How outputs are listed.</summary>
internal enum ListForm
{
    /// <summary>They are written or counted instead.</summary>
    None,
    Table,
    Json,
}
