using System.Text.Json;

namespace CityBraid.Web;

/// <summary>Writes only over what the caller has seen (<c>If-Match</c>, RFC 9110).</summary>
/// <remarks>
/// The tag of what is there is the one a reading answers in the same language. Writers of this process wait for
/// each other, so that of two who saw the same only the first writes.
/// </remarks>
internal static class Conditions
{
    private static readonly SemaphoreSlim Gate = new(1, 1);

    /// <summary>Writes, or answers 412 when what is there is none of what the caller expects.</summary>
    /// <param name="call">Who writes, and what they expect.</param>
    /// <param name="read">Reads what is there, as the document that a reading of it answers.</param>
    /// <param name="write">Writes.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    public static async Task<IResult> IfSeenAsync<T>(
        ApiCall call,
        Func<Task<Result<T>>> read,
        Func<Task<IResult>> write,
        CancellationToken cancellation
    )
        where T : notnull
    {
        await Gate.WaitAsync(cancellation);
        try
        {
            if (call.Expected.Count == 0)
            {
                return await write();
            }

            var now = await read();
            return now.IsRefused ? ApiAnswers.Problem(now.Refusal, call)
                : IsExpected(call, now.Value) ? await write()
                : ApiAnswers.Problem(StatusCodes.Status412PreconditionFailed, "api.changed-meanwhile", call);
        }
        finally
        {
            Gate.Release();
        }
    }

    private static bool IsExpected<T>(ApiCall call, T document)
    {
        var tag = EntityTags.Of(JsonSerializer.SerializeToUtf8Bytes(document, ApiDocuments.Options));
        return call.Expected.Any(one => one.Tag == "*" || one.Compare(tag, useStrongComparison: true));
    }
}
