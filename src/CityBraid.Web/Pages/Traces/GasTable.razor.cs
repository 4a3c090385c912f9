namespace CityBraid.Web;

/// <summary>Masses of gas in full precision, each with its warming potential and its exact CO2e.</summary>
public sealed partial class GasTable
{
    /// <summary>The masses.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<GasMass> Gases { get; set; }

    /// <summary>The set they are counted under.</summary>
    [Parameter]
    [EditorRequired]
    public required GwpSet GwpSet { get; set; }

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The heading that names the table.</summary>
    [Parameter]
    [EditorRequired]
    public required string LabelledBy { get; set; }

    private string Potential(GasMass mass) =>
        GwpSet.FindPotential(mass.Gas) is { } potential ? Numerals.ShowExactly(potential) : Figures.None;

    private string Counted(GasMass mass) =>
        GwpSet.FindPotential(mass.Gas) is null ? Figures.None : Numerals.ShowExactly(GwpSet.Of(mass).Tonnes);
}
