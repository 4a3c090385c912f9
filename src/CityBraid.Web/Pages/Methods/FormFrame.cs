namespace CityBraid.Web;

/// <summary>What every field of a calculator needs to show itself.</summary>
/// <param name="Form">What was filled in.</param>
/// <param name="Units">The units there are.</param>
/// <param name="Problems">What is wrong.</param>
/// <param name="SpareRows">How many empty rows stand below those filled in.</param>
public sealed record FormFrame(
    MethodForm Form,
    UnitLibrary Units,
    IReadOnlyList<FieldProblem> Problems,
    int SpareRows
)
{
    /// <summary>What is wrong with a field.</summary>
    public IEnumerable<string> ProblemsOf(string field) =>
        Problems.Where(problem => problem.Field == field).Select(problem => problem.Sentence);

    /// <summary>Whether something is wrong with a field.</summary>
    public bool IsWrong(string field) => ProblemsOf(field).Any();
}
