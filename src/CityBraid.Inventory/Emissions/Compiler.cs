namespace CityBraid.Inventory;

internal sealed class Compiler(InventoryTables tables, MethodLibrary methods)
{
    public Compilation Compile(CompilationTask task) =>
        throw new NotSupportedException($"{methods.All.Count} {task.Year} {tables.GwpSets.Count}");
}
