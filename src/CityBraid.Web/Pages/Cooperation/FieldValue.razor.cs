using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What a field says, in the reader's language and era.</summary>
public sealed partial class FieldValue
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The field.</summary>
    [Parameter]
    [EditorRequired]
    public required FieldShape Field { get; set; }

    /// <summary>What the record or the row says.</summary>
    [Parameter]
    [EditorRequired]
    public required FieldSet Fields { get; set; }

    private string? Text => Fields[Field.Name];

    private IReadOnlyList<string> Members => Fields.Members(Field.Name);

    /// <summary>Only what begins as an address of the web does is followed.</summary>
    private bool IsAddress =>
        Text!.StartsWith("https://", StringComparison.Ordinal)
        || Text.StartsWith("http://", StringComparison.Ordinal);

    private string Number =>
        decimal.TryParse(Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? Numerals.ShowExactly(number)
            : Text!;

    private CooperationRecord? Find(string code) => View.Book.Find(Field.Target!.Value, code);
}
