using CityBraid.Facts;

namespace CityBraid.Tests.Facts.Rounds;

/// <summary>An outbox that keeps letters in memory, the same letter once.</summary>
internal sealed class RecordingPost : IRequestPost
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, RequestLetter> letters = new(StringComparer.Ordinal);

    public IReadOnlyCollection<RequestLetter> Letters => letters.Values;

    public bool Reaches(string? contact) => contact?.Contains('@', StringComparison.Ordinal) is true;

    public Task WriteAsync(RequestLetter letter, CancellationToken cancellation)
    {
        lock (gate)
        {
            letters.TryAdd(
                FormattableString.Invariant(
                    $"{letter.Request.Id} {letter.Kind} {letter.Day:yyyy-MM-dd} {letter.Request.Contact}"
                ),
                letter
            );
        }

        return Task.CompletedTask;
    }
}
