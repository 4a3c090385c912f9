using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>
/// The functions of Cbc's C interface that are used here, under their own names without the prefix.
/// </summary>
internal static partial class CbcLibrary
{
    internal const string FileName = "libCbcSolver.so.3";

    [LibraryImport(FileName, EntryPoint = "Cbc_getVersion")]
    internal static partial nint Version();

    [LibraryImport(FileName, EntryPoint = "Cbc_newModel")]
    internal static partial CbcHandle NewModel();

    [LibraryImport(FileName, EntryPoint = "Cbc_deleteModel")]
    internal static partial void DeleteModel(nint model);

    [LibraryImport(FileName, EntryPoint = "Cbc_loadProblem")]
    internal static partial void LoadProblem(
        CbcHandle model,
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

    [LibraryImport(FileName, EntryPoint = "Cbc_setInteger")]
    internal static partial void SetInteger(CbcHandle model, int column);

    [LibraryImport(FileName, EntryPoint = "Cbc_setLogLevel")]
    internal static partial void SetLogLevel(CbcHandle model, int level);

    [LibraryImport(FileName, EntryPoint = "Cbc_setMaximumSeconds")]
    internal static partial void SetMaximumSeconds(CbcHandle model, double seconds);

    [LibraryImport(FileName, EntryPoint = "Cbc_setAllowableFractionGap")]
    internal static partial void SetAllowableFractionGap(CbcHandle model, double gap);

    [LibraryImport(FileName, EntryPoint = "Cbc_solve")]
    internal static partial int Solve(CbcHandle model);

    [LibraryImport(FileName, EntryPoint = "Cbc_isProvenOptimal")]
    internal static partial int IsProvenOptimal(CbcHandle model);

    [LibraryImport(FileName, EntryPoint = "Cbc_isProvenInfeasible")]
    internal static partial int IsProvenInfeasible(CbcHandle model);

    [LibraryImport(FileName, EntryPoint = "Cbc_isContinuousUnbounded")]
    internal static partial int IsContinuousUnbounded(CbcHandle model);

    [LibraryImport(FileName, EntryPoint = "Cbc_isAbandoned")]
    internal static partial int IsAbandoned(CbcHandle model);

    [LibraryImport(FileName, EntryPoint = "Cbc_bestSolution")]
    internal static partial nint BestSolution(CbcHandle model);

    [LibraryImport(FileName, EntryPoint = "Cbc_getBestPossibleObjValue")]
    internal static partial double BestPossibleObjective(CbcHandle model);

    [LibraryImport(FileName, EntryPoint = "Cbc_getIterationCount")]
    internal static partial int IterationCount(CbcHandle model);
}
