namespace CityBraid.Reporting;

/// <summary>Gives the values that packs name: of an inventory, of facts, of indicators, of records.</summary>
public interface IFigureSource
{
    /// <summary>Every name that it can give a value for, or could if the value were on record.</summary>
    IReadOnlyList<FigureName> Names { get; }

    /// <summary>
    /// The value of a name: a <see cref="Figure"/>, a text, or a <see cref="PackGap"/> that says why there
    /// is none; null for a name that is not its own, or a value that nobody stated.
    /// </summary>
    object? Find(string name);
}
