using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Fills a gap of a round by scaling down what is known of a wider area (GPC 1.1, chapter
/// 5.2).</summary>
/// <remarks>The amount is an estimate, and its source says what it was scaled from and by what.</remarks>
/// <param name="rounds">The rounds.</param>
/// <param name="words">The variables and units.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class ScaleAnswer(IRoundStore rounds, Vocabulary words, TimeProvider time)
{
    /// <summary>An amount is told to a millionth of its unit.</summary>
    private const int Decimals = 6;

    private const int TextMax = 120;

    /// <summary>Keeps the answer, or says everything that is wrong with what it is scaled from.</summary>
    public async Task<Result<KeptAnswers>> RunAsync(
        Actor actor,
        RequestKey key,
        ScalingRequest scaling,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(scaling);
        var found = await rounds.FindRoundAsync(
            actor,
            (key.Place, key.Round),
            Permission.WriteFacts,
            cancellation
        );
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        if (found.Value.FindRequest(key.Request).Value is { Kind: RequestKind.Community })
        {
            return Refusal.Conflict("facts.scaling-community");
        }

        var answer = Answer(scaling);
        return answer.IsRefused
            ? answer.Refusal
            : await new AnswerWriting(rounds, words, time) { By = actor.Name }.KeepAsync(
                key,
                new SentAnswers(actor.Name, [answer.Value]),
                cancellation
            );
    }

    private static Result<CellText> Answer(ScalingRequest scaling)
    {
        var numbers = new[] { ("amount", scaling.Amount), ("city", scaling.City), ("area", scaling.Area) }
            .Select(part => (Name: part.Item1, Text: part.Item2.Trim(), Read: NumberReading.Of(part.Item2)))
            .ToArray();
        var problems = numbers
            .Where(number => number.Read.Problem is not null || number.Text.Length == 0)
            .Select(number => Error("facts.scaling-number", ("part", number.Name), ("text", number.Text)))
            .ToList();
        if (IsMissing(scaling.Measure) || IsMissing(scaling.Source))
        {
            problems.Add(Error("facts.scaling-unexplained", ("max", $"{TextMax}")));
        }

        var (amount, city, area) = (numbers[0].Read.Amount, numbers[1].Read.Amount, numbers[2].Read.Amount);
        if (problems.Count == 0 && (city <= 0m || area <= 0m || city > area))
        {
            problems.Add(Error("facts.scaling-part", ("city", Plain(city)), ("area", Plain(area))));
        }

        if (problems.Count > 0)
        {
            return Refusal.BadData("facts.scaling-refused", problems);
        }

        var scaled = decimal.Round(amount * (city / area), Decimals);
        if (scaled == 0m && amount != 0m)
        {
            return Refusal.Invalid("facts.scaling-nothing", ("amount", Plain(amount)));
        }

        var unit = scaling.Unit.Trim();
        var statement =
            $"{scaling.Source.Trim()}: {Plain(amount)} {unit} × {Plain(city)} ÷ {Plain(area)} "
            + $"({scaling.Measure.Trim()})";
        return new CellText(scaling.Cell, Plain(scaled), unit, Quality.Estimated, Source: statement)
        {
            Seen = scaling.Seen,
        };
    }

    private static bool IsMissing(string text) =>
        string.IsNullOrWhiteSpace(text) || text.Length > TextMax || text.Any(char.IsControl);

    private static string Plain(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static Finding Error(string code, params (string Name, string Value)[] values) =>
        new(Severity.Error, code, where: null, values);
}
