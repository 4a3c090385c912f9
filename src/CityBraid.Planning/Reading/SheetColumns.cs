using CityBraid.Tables;

namespace CityBraid.Planning;

/// <summary>
/// What the columns of a sheet hold: members of sets down, and values, one or one a member across.
/// </summary>
/// <param name="Down">The columns of members, with their set's place among the parameter's.</param>
/// <param name="Across">The columns of values, with the member each stands for.</param>
/// <param name="AcrossPlace">The place of the set that goes across; null when there is one column of
/// values.</param>
internal sealed record SheetColumns(
    IReadOnlyList<(int Column, int Place)> Down,
    IReadOnlyList<(int Column, string Member)> Across,
    int? AcrossPlace
)
{
    /// <summary>
    /// Makes out the columns from a heading; null when it names too few of the parameter's sets.
    /// </summary>
    /// <remarks>A set that is not named is either the one across, the last of those missing, or has a
    /// single member.</remarks>
    internal static SheetColumns? Of(TableRow heading, ParameterDefinition parameter, PlanSets sets)
    {
        var open = Enumerable.Range(0, parameter.Indices.Count).ToList();
        var down = new List<(int, int)>();
        var across = new List<(int Column, string Member)>();
        foreach (var cell in heading.Cells)
        {
            var kind = KindOf(cell.Text);
            var found = open.FindIndex(place => parameter.Indices[place] == kind);
            if (found >= 0)
            {
                down.Add((cell.Column, open[found]));
                open.RemoveAt(found);
            }
            else if (!cell.IsBlank)
            {
                across.Add((cell.Column, cell.Text.Trim()));
            }
        }

        var isNarrow =
            across.Count == 1 && string.Equals(across[0].Member, "VALUE", StringComparison.OrdinalIgnoreCase);
        int? acrossPlace = isNarrow || open.Count == 0 ? null : open[^1];
        var isComplete = open.All(place => place == acrossPlace || sets[parameter.Indices[place]].Count == 1);
        return isComplete && across.Count > 0 && (isNarrow || acrossPlace is not null)
            ? new(down, across, acrossPlace)
            : null;
    }

    /// <summary>
    /// The set that a heading names; older workbooks write some names without their dashes or in the
    /// plural.
    /// </summary>
    private static SetKind? KindOf(string heading)
    {
        var name = heading.Trim();
        return name switch
        {
            "MODEOFOPERATION" => SetKind.Mode,
            "EMISSIONS" => SetKind.Emission,
            _ => SetCatalogue.Find(name)?.Kind,
        };
    }
}
