namespace CityBraid.Web;

/// <summary>Lines of the ledger's log, each with what it did and when.</summary>
public sealed partial class LineList
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The lines.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<LedgerTransaction> Lines { get; set; }

    private static string Moved(LedgerTransaction line) =>
        string.Join(
            ", ",
            line.Movements.Select(moved =>
                $"{CreditWords.Digits(moved.First)}–{CreditWords.Digits(moved.Last)}"
            )
        );
}
