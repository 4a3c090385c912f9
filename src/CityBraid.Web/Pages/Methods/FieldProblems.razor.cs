namespace CityBraid.Web;

/// <summary>What is wrong with one field, beside it.</summary>
public sealed partial class FieldProblems
{
    /// <summary>The form.</summary>
    [Parameter]
    [EditorRequired]
    public required FormFrame Frame { get; set; }

    /// <summary>The field.</summary>
    [Parameter]
    [EditorRequired]
    public required string Field { get; set; }

    /// <summary>The page's language.</summary>
    [Parameter]
    [EditorRequired]
    public required string Lang { get; set; }

    /// <summary>The name by which a field says what is wrong with it.</summary>
    internal static string IdOf(string field) => $"{field}-problem";
}
