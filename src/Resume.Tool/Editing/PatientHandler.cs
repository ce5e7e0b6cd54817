using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Resume.Tool.Editing;

/// <summary>
/// Messages with the headers of the protocol. Reads no further while a client does not read the answers to its requests; a client that goes on
/// like that counts as gone.
/// </summary>
/// <param name="output">Where answers are written.</param>
/// <param name="input">Where requests are read.</param>
/// <param name="formatter">Writes and reads messages.</param>
/// <param name="patience">How long the client may leave all answers unread.</param>
internal sealed class PatientHandler(Stream output, Stream input, IJsonRpcMessageFormatter formatter, TimeSpan patience)
    : HeaderDelimitedMessageHandler(output, input, formatter)
{
    // Far more than an editor has open; without a limit, their answers could fill the memory.
    public const int MostUnanswered = 200;

    private readonly SemaphoreSlim room = new(MostUnanswered, MostUnanswered);

    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        var message = await base.ReadCoreAsync(cancellationToken);
        var isGone = message is JsonRpcRequest { IsResponseExpected: true } && !await room.WaitAsync(patience, cancellationToken);
        return isGone ? null : message;
    }

    // A message behind one that the client does not read waits, and is not written before it.
    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        base.Write(content, cancellationToken);
        if (content is JsonRpcResult or JsonRpcError)
        {
            room.Release();
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        room.Dispose();
    }
}
