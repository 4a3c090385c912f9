using System.Globalization;
using System.Text;
using ZXing.QrCode.Internal;

namespace CityBraid.Web;

/// <summary>A text as a code that a telephone reads (ISO/IEC 18004), drawn as the path of a
///   picture.</summary>
/// <param name="Size">How many squares a side has.</param>
/// <param name="Path">The dark squares, a unit each.</param>
internal sealed record QrPicture(int Size, string Path)
{
    /// <summary>The quiet zone that the standard asks for around a code.</summary>
    public const int Margin = 4;

    /// <summary>The code of a text; a seventh of it may be soiled and it is still read.</summary>
    public static QrPicture Of(string text)
    {
        var matrix = ZXing.QrCode.Internal.Encoder.encode(text, ErrorCorrectionLevel.M).Matrix;
        var path = new StringBuilder();
        for (var y = 0; y < matrix.Height; y++)
        {
            for (var x = 0; x < matrix.Width; x++)
            {
                if (matrix[x, y] == 1)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new QrPicture(matrix.Width, path.ToString());
    }
}
