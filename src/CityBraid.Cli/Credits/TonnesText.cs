using System.Globalization;

namespace CityBraid.Cli;

/// <summary>A number of tonnes as typed; whether it is a sensible one is for the ledger to say.</summary>
internal sealed record TonnesText(decimal Value)
{
    /// <summary>Reads it; null when the text is no number.</summary>
    public static TonnesText? Find(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new TonnesText(number)
            : null;
}
