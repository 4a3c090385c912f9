namespace CityBraid.Web;

/// <summary>A quantity as JSON.</summary>
public sealed record AmountDocument(decimal Value, string Unit)
{
    /// <summary>The quantity.</summary>
    public static AmountDocument Of(Quantity quantity) => new(quantity.Amount, quantity.Unit.Symbol);
}
