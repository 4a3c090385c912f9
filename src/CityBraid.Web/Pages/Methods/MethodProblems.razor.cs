namespace CityBraid.Web;

/// <summary>Everything that is wrong with a calculator, each leading to its field.</summary>
public sealed partial class MethodProblems
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What is wrong.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<FieldProblem> Problems { get; set; }

    /// <summary>The method whose calculator it is.</summary>
    [Parameter]
    [EditorRequired]
    public required MethodDescription Method { get; set; }

    /// <summary>The field on the page; null when the page has none of that name.</summary>
    private string? Target(FieldProblem problem) =>
        problem.Field is { } field && Method.Inputs.Any(input => input.Name == field.Split('.')[0])
            ? field
            : null;
}
