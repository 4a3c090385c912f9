namespace CityBraid.Credits;

/// <summary>Whether each line of the log answered one request, of whoever made it: a request that lost its
///   answer could be carried out once more.</summary>
internal sealed class RequestInspection(Violations violations)
{
    private readonly Dictionary<string, List<Line>> logs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> aliases = new(StringComparer.Ordinal);

    /// <summary>Adds the next transaction of a log.</summary>
    public void Add(string project, LedgerTransaction transaction)
    {
        if (!logs.TryGetValue(project, out var log))
        {
            logs.Add(project, log = []);
        }

        if (!aliases.TryGetValue(transaction.By, out var alias))
        {
            aliases.Add(transaction.By, alias = transaction.By);
        }

        log.Add(new Line(transaction.Sequence, alias, transaction.At, IsAnswer: false));
    }

    /// <summary>Compares what the lines say with the requests.</summary>
    public async Task RunAsync(ILedgerRecord record)
    {
        await foreach (var request in record.ReadRequestsAsync())
        {
            var isRight = request.Sequence is { } sequence
                ? !request.IsRefused && IsAnswered(request, sequence)
                : request.IsRefused;
            if (!isRight)
            {
                AddWrong(request.Project, request.Sequence);
            }
        }

        foreach (var (project, log) in logs)
        {
            foreach (var line in log.Where(line => !line.IsAnswer))
            {
                AddWrong(project, line.Sequence);
            }
        }
    }

    private bool IsAnswered(KeptRequest request, long sequence)
    {
        // The lines of a sound log have no gaps; in another one the log's own inspection says so.
        if (
            !logs.TryGetValue(request.Project, out var log)
            || sequence < 1
            || sequence > log.Count
            || log[(int)sequence - 1] is not { IsAnswer: false } line
        )
        {
            return false;
        }

        log[(int)sequence - 1] = line with { IsAnswer = true };
        return line.Sequence == sequence
            && line.At == request.At
            && string.Equals(line.By, request.Alias, StringComparison.Ordinal);
    }

    private void AddWrong(string project, long? sequence) =>
        violations.Add("I7", $"{project}/{CreditRefusals.Text(sequence)}", "credits.wrong-request");

    /// <summary>What a line says of its request, and whether one was found.</summary>
    private readonly record struct Line(long Sequence, string By, DateTimeOffset At, bool IsAnswer);
}
