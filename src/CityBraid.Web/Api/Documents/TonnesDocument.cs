namespace CityBraid.Web;

/// <summary>Tonnes by what may still happen to them, as JSON; together they are what was issued.</summary>
public sealed record TonnesDocument(
    long Issued,
    long Active,
    long Reserved,
    long Buffer,
    long Retired,
    long Cancelled
)
{
    /// <summary>The tonnes.</summary>
    public static TonnesDocument Of(TonnesByState tonnes)
    {
        ArgumentNullException.ThrowIfNull(tonnes);
        return new(
            tonnes.Sum,
            tonnes.Active,
            tonnes.Reserved,
            tonnes.Buffer,
            tonnes.Retired,
            tonnes.Cancelled
        );
    }
}
