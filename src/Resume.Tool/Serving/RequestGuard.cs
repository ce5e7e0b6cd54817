using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Resume.Tool.Serving;

/// <summary>Decides whether a request comes from the page, and not from another web site or another user of the machine.</summary>
/// <remarks>
/// A web site can let its own name lead to 127.0.0.1 (DNS rebinding): the header Host then has that name. Any web site can send requests to
/// 127.0.0.1: browsers then say so in Origin or Sec-Fetch-Site. Another user of the machine does not know the token.
/// </remarks>
/// <param name="token">The token.</param>
/// <param name="isForEditor">True if an editor may show the page in a frame.</param>
internal sealed class RequestGuard(string token, bool isForEditor = false)
{
    private readonly byte[] expected = Encoding.UTF8.GetBytes(token);

    /// <summary>Whose frames may show the page, for a content security policy: a panel of VS Code is in a frame in its window.</summary>
    public string Frames { get; } = isForEditor ? "vscode-webview: vscode-file:" : "";

    /// <summary>A new token, which can be a segment of a path.</summary>
    public static string CreateToken() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The status of a refused request; null for one that is answered, at a path below the token.</summary>
    /// <param name="request">The request.</param>
    /// <param name="path">The path below the token, such as `page.js`; empty for the page.</param>
    public int? FindRefusal(HttpRequest request, out string path)
    {
        path = "";
        var port = request.HttpContext.Connection.LocalPort;
        string[] hosts = [$"127.0.0.1:{port}", $"localhost:{port}", .. port == 80 ? ["127.0.0.1", "localhost"] : Array.Empty<string>()];
        if (!hosts.Contains(request.Headers.Host.ToString(), StringComparer.OrdinalIgnoreCase))
        {
            return StatusCodes.Status421MisdirectedRequest;
        }

        var isForeign = request.Headers.Origin.Any(
            origin => !hosts.Any(host => string.Equals(origin, "http://" + host, StringComparison.OrdinalIgnoreCase)));
        if (isForeign || !(IsOwn(request) || (Frames.Length > 0 && IsFrame(request))))
        {
            return StatusCodes.Status403Forbidden;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        var parts = (request.Path.Value ?? "").Split('/', 3);
        if (parts is not ["", var given, _] || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), expected))
        {
            return StatusCodes.Status404NotFound;
        }

        path = parts[2];
        return null;
    }

    private static bool IsOwn(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "none" or "same-origin";

    // The page itself, opened in a frame: what it loads then comes from itself. Its protection says whose frame that may be.
    private static bool IsFrame(HttpRequest request) =>
        request.Headers["Sec-Fetch-Dest"] == "iframe"
        && request.Headers["Sec-Fetch-Mode"] == "navigate"
        && (request.Path.Value ?? "").Split('/') is ["", _, ""];
}
