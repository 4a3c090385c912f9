using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>
/// The functions of Clp's C interface that are used here, under their own names without the prefix.
/// </summary>
internal static partial class ClpLibrary
{
    internal const string FileName = "libClp.so.1";

    [LibraryImport(FileName, EntryPoint = "Clp_Version")]
    internal static partial nint Version();

    [LibraryImport(FileName, EntryPoint = "Clp_newModel")]
    internal static partial ClpHandle NewModel();

    [LibraryImport(FileName, EntryPoint = "Clp_deleteModel")]
    internal static partial void DeleteModel(nint model);

    [LibraryImport(FileName, EntryPoint = "Clp_loadProblem")]
    internal static partial void LoadProblem(
        ClpHandle model,
        int columnCount,
        int rowCount,
        ReadOnlySpan<int> columnStarts,
        ReadOnlySpan<int> rowIndices,
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> columnLower,
        ReadOnlySpan<double> columnUpper,
        ReadOnlySpan<double> costs,
        ReadOnlySpan<double> rowLower,
        ReadOnlySpan<double> rowUpper
    );

    [LibraryImport(FileName, EntryPoint = "Clp_chgRowLower")]
    internal static partial void ChangeRowLower(ClpHandle model, ReadOnlySpan<double> values);

    [LibraryImport(FileName, EntryPoint = "Clp_chgRowUpper")]
    internal static partial void ChangeRowUpper(ClpHandle model, ReadOnlySpan<double> values);

    [LibraryImport(FileName, EntryPoint = "Clp_chgColumnLower")]
    internal static partial void ChangeColumnLower(ClpHandle model, ReadOnlySpan<double> values);

    [LibraryImport(FileName, EntryPoint = "Clp_chgColumnUpper")]
    internal static partial void ChangeColumnUpper(ClpHandle model, ReadOnlySpan<double> values);

    [LibraryImport(FileName, EntryPoint = "Clp_chgObjCoefficients")]
    internal static partial void ChangeCosts(ClpHandle model, ReadOnlySpan<double> values);

    [LibraryImport(FileName, EntryPoint = "Clp_setLogLevel")]
    internal static partial void SetLogLevel(ClpHandle model, int level);

    [LibraryImport(FileName, EntryPoint = "Clp_setMaximumSeconds")]
    internal static partial void SetMaximumSeconds(ClpHandle model, double seconds);

    [LibraryImport(FileName, EntryPoint = "Clp_setPrimalTolerance")]
    internal static partial void SetPrimalTolerance(ClpHandle model, double tolerance);

    [LibraryImport(FileName, EntryPoint = "Clp_setDualTolerance")]
    internal static partial void SetDualTolerance(ClpHandle model, double tolerance);

    [LibraryImport(FileName, EntryPoint = "Clp_scaling")]
    internal static partial void Scale(ClpHandle model, int mode);

    [LibraryImport(FileName, EntryPoint = "Clp_setUserPointer")]
    internal static partial void SetUserPointer(ClpHandle model, nint pointer);

    [LibraryImport(FileName, EntryPoint = "Clp_getUserPointer")]
    internal static partial nint GetUserPointer(nint model);

    [LibraryImport(FileName, EntryPoint = "Clp_registerCallBack")]
    internal static partial void RegisterCallBack(ClpHandle model, nint callback);

    [LibraryImport(FileName, EntryPoint = "Clp_initialDualSolve")]
    internal static partial int InitialDualSolve(ClpHandle model);

    [LibraryImport(FileName, EntryPoint = "Clp_dual")]
    internal static partial int Dual(ClpHandle model, int valuesPass);

    [LibraryImport(FileName, EntryPoint = "Clp_primal")]
    internal static partial int Primal(ClpHandle model, int valuesPass);

    [LibraryImport(FileName, EntryPoint = "Clp_status")]
    internal static partial int Status(ClpHandle model);

    [LibraryImport(FileName, EntryPoint = "Clp_numberIterations")]
    internal static partial int IterationCount(ClpHandle model);

    [LibraryImport(FileName, EntryPoint = "Clp_getColSolution")]
    internal static partial nint ColumnSolution(ClpHandle model);

    [LibraryImport(FileName, EntryPoint = "Clp_getRowPrice")]
    internal static partial nint RowPrice(ClpHandle model);

    [LibraryImport(FileName, EntryPoint = "Clp_getReducedCost")]
    internal static partial nint ReducedCost(ClpHandle model);

    [LibraryImport(FileName, EntryPoint = "Clp_infeasibilityRay")]
    internal static partial nint InfeasibilityRay(ClpHandle model);

    [LibraryImport(FileName, EntryPoint = "Clp_freeRay")]
    internal static partial void FreeRay(ClpHandle model, nint ray);

    [LibraryImport(FileName, EntryPoint = "Clp_statusArray")]
    internal static partial nint StatusArray(ClpHandle model);

    [LibraryImport(FileName, EntryPoint = "Clp_copyinStatus")]
    internal static partial void CopyInStatus(ClpHandle model, ReadOnlySpan<byte> statusArray);
}
