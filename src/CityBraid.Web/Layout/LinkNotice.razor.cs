using System.Globalization;

namespace CityBraid.Web;

/// <summary>An address that is shown this once, with a code to scan.</summary>
public sealed partial class LinkNotice
{
    /// <summary>The address.</summary>
    [Parameter]
    [EditorRequired]
    public required string Address { get; set; }

    /// <summary>What is to be done with it.</summary>
    [Parameter]
    [EditorRequired]
    public required string Text { get; set; }

    /// <summary>What the code is, for those who do not see it.</summary>
    [Parameter]
    [EditorRequired]
    public required string CodeText { get; set; }

    private static string Box(QrPicture code)
    {
        var (start, side) = (-QrPicture.Margin, SideOf(code));
        return string.Create(CultureInfo.InvariantCulture, $"{start} {start} {side} {side}");
    }

    private static int SideOf(QrPicture code) => code.Size + (2 * QrPicture.Margin);
}
