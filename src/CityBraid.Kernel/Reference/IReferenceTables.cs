namespace CityBraid.Kernel;

/// <summary>The reference tables of <c>data/</c>: units, gases, factors, sectors.</summary>
public interface IReferenceTables
{
    /// <summary>The rows of one table.</summary>
    /// <param name="table">Folder and name without ending: <c>units/units</c>.</param>
    IReadOnlyList<ReferenceRow> Load(string table);
}
