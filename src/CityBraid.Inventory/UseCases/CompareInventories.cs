using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Reconciles two inventories: what of their difference is activity, what factors, what boundary.
/// </summary>
/// <remarks>
/// Two single places are compared reference by reference whatever they are called: a city with another, or
/// with itself in another year. Where a side holds several places, they are compared by their codes.
/// </remarks>
/// <param name="compile">Compiles the inventories.</param>
public sealed class CompareInventories(CompileInventory compile)
{
    /// <summary>The comparison, or a refusal.</summary>
    public async Task<Result<InventoryComparison>> RunAsync(
        Actor actor,
        CompareRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        var byPlace = request.Left.Places.Count > 1 || request.Right.Places.Count > 1;
        var left = await LinesAsync(actor, request, request.Left, byPlace, cancellation);
        if (left.IsRefused)
        {
            return left.Refusal;
        }

        var right = await LinesAsync(actor, request, request.Right, byPlace, cancellation);
        if (right.IsRefused)
        {
            return right.Refusal;
        }

        var references = Reconciliation.Of(left.Value, right.Value);
        return new InventoryComparison
        {
            Request = request,
            Left = left.Value.Sum(line => line.Tonnes),
            Right = right.Value.Sum(line => line.Tonnes),
            References = references,
            Net = Sum(references, parts => parts),
            Gross = Sum(references, parts => parts.ToAbsolute()),
            Findings = [.. references.Where(one => one.IsUnsplit).Select(Unsplit)],
        };
    }

    private async Task<Result<ComparedLine[]>> LinesAsync(
        Actor actor,
        CompareRequest request,
        ComparedSide side,
        bool byPlace,
        CancellationToken cancellation
    )
    {
        var lines = new List<ComparedLine>();
        foreach (var place in side.Places)
        {
            var wanted = new CompileRequest(place, side.Year, request.GwpSet, request.Level);
            var compiled = await compile.RunAsync(actor, wanted, cancellation);
            if (compiled.IsRefused)
            {
                return compiled.Refusal;
            }

            lines.AddRange(
                compiled.Value.CountedRows.Select(row => new ComparedLine(
                    byPlace ? place.Value : string.Empty,
                    row.Reference,
                    row.Variable,
                    row.Activity,
                    row.Co2e!.Tonnes
                ))
            );
        }

        return lines.ToArray();
    }

    private static DifferenceParts Sum(
        IEnumerable<ReferenceDifference> references,
        Func<DifferenceParts, DifferenceParts> of
    ) => references.Aggregate(DifferenceParts.None, (sum, next) => sum + of(next.Parts));

    private static Finding Unsplit(ReferenceDifference difference) =>
        new(
            Severity.Information,
            "inventory.comparison-unsplit",
            where: null,
            ("reference", difference.Reference.Code)
        );
}
