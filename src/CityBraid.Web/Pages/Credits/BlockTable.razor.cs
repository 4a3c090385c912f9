namespace CityBraid.Web;

/// <summary>Blocks of the ledger, a row each, and their sum.</summary>
public sealed partial class BlockTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What the table is called.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    /// <summary>The blocks.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<FoundBlock> Blocks { get; set; }
}
