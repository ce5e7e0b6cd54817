namespace Resume.Tool.Editing.Protocol;

/// <summary>`client/registerCapability`.</summary>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

/// <summary>What the server asks for.</summary>
internal sealed record Registration(string Id, string Method, WatchedFiles RegisterOptions);

/// <summary>The files whose changes the client reports.</summary>
internal sealed record WatchedFiles(IReadOnlyList<FileSystemWatcher> Watchers)
{
    /// <summary>All kinds of files that a source may name. Whether one does, the server finds out.</summary>
    public static RegistrationParams Registration { get; } =
        new([new("files", "workspace/didChangeWatchedFiles", new([new("**/*.{yaml,yml,json,png,jpg,jpeg,ttf,otf,cshtml}")]))]);
}

/// <summary>A pattern of files.</summary>
internal sealed record FileSystemWatcher(string GlobPattern);
