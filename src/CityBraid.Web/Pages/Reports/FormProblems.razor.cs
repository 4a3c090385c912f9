namespace CityBraid.Web;

/// <summary>Everything that is wrong with an edited form, each linked to its field.</summary>
public sealed partial class FormProblems
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What is wrong.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<FormProblem> Problems { get; set; }

    /// <summary>The id of a field: its name, in which a question's number may hold anything, without
    ///   blanks.</summary>
    public static string IdOf(string field) => Uri.EscapeDataString(field).Replace('%', '_');
}
