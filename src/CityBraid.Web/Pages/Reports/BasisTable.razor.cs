namespace CityBraid.Web;

/// <summary>One year's total on several bases, each reconciled with the first to nothing.</summary>
public sealed partial class BasisTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The differences; at least one.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<BasisDifference> Differences { get; set; }

    private BasisDifference First => Differences[0];

    private string LevelOf(Compilation inventory) => Visit.Say($"level.{inventory.Level.Code}");

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
