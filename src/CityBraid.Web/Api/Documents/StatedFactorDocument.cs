namespace CityBraid.Web;

/// <summary>A form's own emission factor as JSON.</summary>
public sealed record StatedFactorDocument(decimal Value, string Unit, string Where)
{
    /// <summary>The factor.</summary>
    public static StatedFactorDocument Of(StatedFactor stated) =>
        new(stated.Factor.Amount, stated.Factor.Unit.Symbol, stated.Location.ToString());
}
