namespace CityBraid.Web;

/// <summary>How complete the answers are, department by month.</summary>
public sealed partial class RoundHeat
{
    private static readonly CellsState[] States = Enum.GetValues<CellsState>();

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The round with the sheet of each department.</summary>
    [Parameter]
    [EditorRequired]
    public required ShownRound Shown { get; set; }

    private static string ClassOf(CellsState state) =>
        state switch
        {
            CellsState.Answered => "state-stated",
            CellsState.Declined => "state-within",
            CellsState.Partly => "state-partial",
            _ => "state-missing",
        };

    private static string SignOf(CellsState state) =>
        state switch
        {
            CellsState.Answered => "●",
            CellsState.Declined => "×",
            CellsState.Partly => "◔",
            CellsState.Missing => "–",
            _ => "·",
        };
}
