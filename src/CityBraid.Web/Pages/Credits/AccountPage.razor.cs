using System.Globalization;

namespace CityBraid.Web;

/// <summary>What lay in an account at a moment, and how it came there.</summary>
public sealed partial class AccountPage
{
    private const int LinesMax = 100;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The statement.</summary>
    [Parameter]
    [EditorRequired]
    public required AccountStatement Statement { get; set; }

    /// <summary>The day that was asked for.</summary>
    [Parameter]
    public string Day { get; set; } = string.Empty;

    /// <summary>The time of day that was asked for.</summary>
    [Parameter]
    public string Time { get; set; } = string.Empty;

    /// <summary>What is wrong with what was asked for.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private IReadOnlyList<LedgerTransaction> Newest =>
        [.. Statement.Lines.OrderByDescending(line => line.At).Take(LinesMax)];

    private IReadOnlyList<Crumb> Way =>
        [
            Crumb.To(Visit, CreditWords.Say(Visit, "nav/accounts"), $"{CreditAddress.Root}/accounts"),
            Crumb.To(Visit, Statement.Account.Code.Value),
        ];

    /// <summary>Shows an account as it is, or as it was at a moment.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string account,
        string? day,
        string? time,
        ShowStatement show,
        CancellationToken cancellation
    )
    {
        var until = Read((day ?? string.Empty).Trim(), (time ?? string.Empty).Trim());
        var statement = await CreditCodes
            .Account(account)
            .ThenAsync(code => show.RunAsync(visit.Visitor.Actor, code, until.Value?.At, cancellation));
        return statement.IsRefused
            ? Answers.Problem(visit, statement.Refusal)
            : Answers.Page<AccountPage>(
                (nameof(Visit), visit),
                (nameof(Statement), statement.Value),
                (nameof(Day), day ?? string.Empty),
                (nameof(Time), time ?? string.Empty),
                (nameof(Problems), ErrorSummary.Of(visit, until.Refusal))
            );
    }

    /// <summary>A day with a time in universal time; without a time the end of the day, without a day
    ///   now.</summary>
    private static Result<AskedMoment> Read(string day, string time)
    {
        if (day.Length == 0)
        {
            return new AskedMoment(At: null);
        }

        if (DayText.Find(day) is not { } date)
        {
            return Refusal.Invalid("credits.no-day", ("text", day));
        }

        if (time.Length == 0)
        {
            return new AskedMoment(new DateTimeOffset(date, TimeOnly.MaxValue, TimeSpan.Zero));
        }

        return TimeOnly.TryParseExact(
            time,
            "H:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var clock
        )
            ? new AskedMoment(new DateTimeOffset(date, clock, TimeSpan.Zero))
            : Refusal.Invalid("credits.no-time", ("text", time));
    }
}
