using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>
/// How the columns and items of somebody's own table are to be read; remembered under a name.
/// </summary>
/// <param name="Name">The name it is remembered under.</param>
/// <param name="HeaderRow">The row the column titles stand in, from 1.</param>
/// <param name="Columns">The column title for each part of a fact: variable, place, period, value, unit,
///   source, quality.</param>
/// <param name="Constants">A fixed text for a part that no column holds.</param>
/// <param name="Items">The variable's code for each text of the variable column; an empty code leaves the
///   item out.</param>
public sealed record TableMapping(
    string Name,
    int HeaderRow,
    IReadOnlyDictionary<FactPart, string> Columns,
    IReadOnlyDictionary<FactPart, string> Constants,
    IReadOnlyDictionary<string, string> Items
);
