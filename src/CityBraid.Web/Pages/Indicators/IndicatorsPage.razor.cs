using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// The goals, the programmes of countries, and the indicators by which a workspace measures both.
/// </summary>
public sealed partial class IndicatorsPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>The goal, target or indicator that is asked for; null for all.</summary>
    [Parameter]
    public string? Sdg { get; set; }

    /// <summary>The country that is asked for; null for all.</summary>
    [Parameter]
    public string? Country { get; set; }

    /// <summary>The programme that is asked for; null for all.</summary>
    [Parameter]
    public string? Programme { get; set; }

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    private bool IsColleague => Visit.Visitor.Actor.May(Permission.Discuss, View.Code);

    private string? Goal => Sdg?.Split('.')[0];

    private bool IsNarrowed => Sdg is not null || Country is not null || Programme is not null;

    private string SdgQuery => View.Goals.Find(Sdg) is { } chosen ? $"?sdg={chosen.Code}" : string.Empty;

    private IReadOnlyList<CooperationRecord> Countries =>
        [
            .. View
                .Board.Book.Of(RecordKind.NationalProgramme)
                .Select(programme => programme.Fields["country"])
                .Distinct(StringComparer.Ordinal)
                .Select(code => View.Board.Book.Find(RecordKind.Country, code))
                .OfType<CooperationRecord>(),
        ];

    private IReadOnlyList<CooperationRecord> Programmes =>
        [
            .. View
                .Board.Book.Of(RecordKind.NationalProgramme)
                .Where(programme => Country is null || programme.Fields["country"] == Country),
        ];

    private IReadOnlyList<IndicatorDefinition> Indicators =>
        [
            .. View.Board.Indicators.Where(indicator =>
                (Sdg is null || IsOn(indicator, Sdg))
                && (Programme is null || Names(indicator, Programme))
                && (Country is null || Programmes.Any(one => Names(indicator, one.Key.Code.Value)))
            ),
        ];

    /// <summary>Shows them.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string? sdg,
        string? country,
        string? programme,
        IndicatorDoor door,
        CancellationToken cancellation
    )
    {
        var view = await door.FindAsync(visit, place, cancellation);
        return view.IsRefused
            ? Answers.Problem(visit, view.Refusal)
            : Answers.Page<IndicatorsPage>(
                (nameof(Visit), visit),
                (nameof(View), view.Value),
                (nameof(Sdg), string.IsNullOrEmpty(sdg) ? null : sdg),
                (nameof(Country), string.IsNullOrEmpty(country) ? null : country),
                (nameof(Programme), string.IsNullOrEmpty(programme) ? null : programme)
            );
    }

    /// <summary>Whether an indicator is a local form of something under a number.</summary>
    internal static bool IsOn(IndicatorDefinition indicator, string sdg) =>
        indicator
            .Record.Fields.Rows("global")
            .Any(row => row.Value["code"] is { } code && SdgTree.IsWithin(code, sdg));

    private static bool Names(IndicatorDefinition indicator, string programme) =>
        indicator.Record.Fields.Has($"programmes{FieldSet.Separator}{programme}");

    private static string? Current(bool isCurrent) => isCurrent ? "true" : null;

    private int Count(string sdg) => View.Board.Indicators.Count(indicator => IsOn(indicator, sdg));

    private string Of(CooperationRecord programme)
    {
        var count = View.Board.Indicators.Count(one => Names(one, programme.Key.Code.Value));
        return Say("indicators.count", ("count", Numerals.Show(count)));
    }

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
