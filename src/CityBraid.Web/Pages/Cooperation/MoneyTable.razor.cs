using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What a project costs, who bears it, what is promised and what is missing.</summary>
public sealed partial class MoneyTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The project.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Project { get; set; }

    private MoneyOverview Money { get; set; } = null!;

    private IReadOnlyList<CooperationRecord> Commitments { get; set; } = [];

    private IReadOnlyList<string> Partners =>
        [
            .. Money
                .Budgets.SelectMany(line => line.Shares)
                .Select(share => share.Organisation)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        Money = MoneyOverview.Of(Project, View.Book);
        Commitments = [.. View.Book.Naming(RecordKind.Commitment, "project", Project.Key.Code.Value)];
    }

    private LocalText NameOf(string organisation) => View.Book.NameOf(RecordKind.Organisation, organisation);

    private string Amount(decimal? amount) =>
        amount is { } known
            ? $"{Numerals.Show(known, 2)} {Money.Currency}".TrimEnd()
            : CooperationWords.Say(Visit, "share.unknown");
}
