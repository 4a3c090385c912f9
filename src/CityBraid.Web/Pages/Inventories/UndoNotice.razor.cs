using System.Globalization;

namespace CityBraid.Web;

/// <summary>Tells that facts were just changed, and takes it back on one press.</summary>
public sealed partial class UndoNotice
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The change.</summary>
    [Parameter]
    [EditorRequired]
    public required ChangeSummary Change { get; set; }

    /// <summary>Where to go on from there: an address after the language.</summary>
    [Parameter]
    [EditorRequired]
    public required string Back { get; set; }

    /// <summary>What happened, in words; that facts were withdrawn when left out.</summary>
    [Parameter]
    public string? Text { get; set; }

    /// <summary>The withdrawal of an address, as long as it is the newest change of the place.</summary>
    internal static async Task<ChangeSummary?> FindAsync(
        InventoryReading reading,
        string? number,
        ListChanges changes,
        CancellationToken cancellation
    )
    {
        if (!reading.MayWithdraw || !long.TryParse(number, CultureInfo.InvariantCulture, out var asked))
        {
            return null;
        }

        var listed = await changes.RunAsync(reading.Visit.Visitor.Actor, reading.Place.Code, cancellation);
        return listed.Value is [{ Kind: ChangeKind.Withdrawal } newest, ..] && newest.Number == asked
            ? newest
            : null;
    }
}
