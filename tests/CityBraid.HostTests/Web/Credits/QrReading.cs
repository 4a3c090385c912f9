using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ZXing.Common;
using ZXing.QrCode.Internal;

namespace CityBraid.Tests.Web.Credits;

/// <summary>Reads the code that a page draws, as a telephone does.</summary>
internal static class QrReading
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The text in the drawing of a path's squares.</summary>
    public static async Task<string> ReadAsync(ILocator path)
    {
        var drawn = (await path.GetAttributeAsync("d"))!;
        var squares = Regex
            .Matches(drawn, "M(?<x>[0-9]+) (?<y>[0-9]+)h1v1h-1z", RegexOptions.ExplicitCapture, Patience)
            .Select(square => (X: Number(square, "x"), Y: Number(square, "y")))
            .ToList();
        var bits = new BitMatrix(squares.Max(square => square.X) + 1);
        foreach (var (x, y) in squares)
        {
            bits[x, y] = true;
        }

        return new Decoder().decode(bits, null).Text;
    }

    private static int Number(Match square, string name) =>
        int.Parse(square.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
