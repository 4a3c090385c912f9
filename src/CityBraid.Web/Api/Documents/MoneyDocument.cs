namespace CityBraid.Web;

/// <summary>An amount of money as JSON.</summary>
public sealed record MoneyDocument(decimal Amount, string Currency, int PriceYear)
{
    /// <summary>The amount; null when there is none.</summary>
    public static MoneyDocument? Of(Price? price) =>
        price is null ? null : new MoneyDocument(price.Amount, price.Currency, price.PriceYear);
}
