using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>One program held by Clp: solved, changed and solved again from where it stands.</summary>
internal sealed class ClpSession : IDisposable
{
    private const double UsualTolerance = 1e-7;
    private const double StrictTolerance = 1e-9;
    private const int UsualScaling = 3;
    private const int NoScaling = 0;

    private readonly ClpHandle model;
    private readonly GCHandle progressHandle;
    private LinearProgram program;

    internal ClpSession(LinearProgram program, IProgress<SolveProgress>? progress = null)
    {
        SolverLibrary.Require(ClpLibrary.FileName, "coinor-libclp1");
        this.program = program;
        model = ClpLibrary.NewModel();
        ClpLibrary.SetLogLevel(model, 0);
        Load();
        if (progress is not null)
        {
            progressHandle = GCHandle.Alloc(progress);
            Listen();
        }
    }

    /// <summary>Solves from a given basis, or with presolve from none.</summary>
    internal Solution Solve(TimeSpan? timeLimit, IReadOnlyList<byte>? start = null)
    {
        var watch = Stopwatch.StartNew();
        LimitTime(timeLimit);
        if (start is null)
        {
            _ = ClpLibrary.InitialDualSolve(model);
        }
        else
        {
            ClpLibrary.CopyInStatus(model, start as byte[] ?? [.. start]);
            _ = ClpLibrary.Dual(model, 0);
        }

        return Answer(watch);
    }

    /// <summary>Changes the program and solves it from the last solution.</summary>
    internal Solution Resolve(Revision revision, TimeSpan? timeLimit)
    {
        var watch = Stopwatch.StartNew();
        Change(program.With(revision));
        LimitTime(timeLimit);
        _ = revision.ChangesLimits ? ClpLibrary.Dual(model, 0) : ClpLibrary.Primal(model, 0);
        return Answer(watch);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        model.Dispose();
        if (progressHandle.IsAllocated)
        {
            progressHandle.Free();
        }
    }

    private void Change(LinearProgram changed)
    {
        var isOfOtherMatrix = !ReferenceEquals(program.Matrix, changed.Matrix);
        program = changed;
        if (isOfOtherMatrix)
        {
            var basis = CopyBasis();
            Load();
            ClpLibrary.CopyInStatus(model, basis);
            return;
        }

        ClpLibrary.ChangeCosts(model, changed.Costs);
        ClpLibrary.ChangeColumnLower(model, changed.Columns.Lower);
        ClpLibrary.ChangeColumnUpper(model, changed.Columns.Upper);
        ClpLibrary.ChangeRowLower(model, changed.Rows.Lower);
        ClpLibrary.ChangeRowUpper(model, changed.Rows.Upper);
    }

    private void Load() =>
        ClpLibrary.LoadProblem(
            model,
            program.Matrix.ColumnCount,
            program.Matrix.RowCount,
            program.Matrix.ColumnStarts,
            program.Matrix.RowIndices,
            program.Matrix.Values,
            program.Columns.Lower,
            program.Columns.Upper,
            program.Costs,
            program.Rows.Lower,
            program.Rows.Upper
        );

    private void LimitTime(TimeSpan? timeLimit) =>
        ClpLibrary.SetMaximumSeconds(model, timeLimit?.TotalSeconds ?? -1);

    private Solution Answer(Stopwatch watch)
    {
        var status = ClpLibrary.Status(model);
        if (status is 1 or 2)
        {
            // Presolve may take an infeasible program for an unbounded one and keeps no ray: the simplex
            // itself decides.
            _ = status == 1 ? ClpLibrary.Dual(model, 0) : ClpLibrary.Primal(model, 0);
            status = ClpLibrary.Status(model);
        }

        var solution = Read(status, watch);
        return status != 0 || Certifier.Certify(program, solution).ProvesOptimality
            ? solution
            : Polish(watch);
    }

    /// <summary>
    /// Scaling can hide small violations: what the certificate does not accept is finished without it.
    /// </summary>
    private Solution Polish(Stopwatch watch)
    {
        ClpLibrary.Scale(model, NoScaling);
        ClpLibrary.SetPrimalTolerance(model, StrictTolerance);
        ClpLibrary.SetDualTolerance(model, StrictTolerance);
        _ = ClpLibrary.Primal(model, 0);
        var polished = Read(ClpLibrary.Status(model), watch);
        ClpLibrary.Scale(model, UsualScaling);
        ClpLibrary.SetPrimalTolerance(model, UsualTolerance);
        ClpLibrary.SetDualTolerance(model, UsualTolerance);
        return polished;
    }

    private Solution Read(int status, Stopwatch watch)
    {
        var primal = SolverLibrary.Copy(ClpLibrary.ColumnSolution(model), program.Matrix.ColumnCount);
        var objective = program.ObjectiveOf(primal);
        return new()
        {
            Status = Meaning(status),
            Objective = objective,
            Bound = objective,
            Primal = primal,
            Dual = SolverLibrary.Copy(ClpLibrary.RowPrice(model), program.Matrix.RowCount),
            ReducedCosts = SolverLibrary.Copy(ClpLibrary.ReducedCost(model), program.Matrix.ColumnCount),
            Basis = CopyBasis(),
            InfeasibilityRay = status == 1 ? CopyRay() : null,
            Iterations = ClpLibrary.IterationCount(model),
            Duration = watch.Elapsed,
            Solver = "Clp " + Marshal.PtrToStringUTF8(ClpLibrary.Version()),
        };
    }

    private static SolveStatus Meaning(int status) =>
        status switch
        {
            0 => SolveStatus.Optimal,
            1 => SolveStatus.Infeasible,
            2 => SolveStatus.Unbounded,
            3 => SolveStatus.Stopped,
            _ => throw new SolverException(SolverFault.GaveUp, "Clp gave up on numerical difficulties."),
        };

    private byte[] CopyBasis()
    {
        var basis = new byte[program.Matrix.ColumnCount + program.Matrix.RowCount];
        Marshal.Copy(ClpLibrary.StatusArray(model), basis, 0, basis.Length);
        return basis;
    }

    private double[]? CopyRay()
    {
        var ray = ClpLibrary.InfeasibilityRay(model);
        if (ray == nint.Zero)
        {
            return null;
        }

        var copy = SolverLibrary.Copy(ray, program.Matrix.RowCount);
        ClpLibrary.FreeRay(model, ray);
        return copy;
    }

    private unsafe void Listen()
    {
        ClpLibrary.SetLogLevel(model, 1);
        ClpLibrary.SetUserPointer(model, GCHandle.ToIntPtr(progressHandle));
        delegate* unmanaged[Cdecl]<nint, int, int, double*, int, int*, int, byte**, void> callback = &Report;
        ClpLibrary.RegisterCallBack(model, (nint)callback);
    }

    /// <summary>
    /// Clp's message 5 and 6 carry the iteration count and the objective of the point reached.
    /// </summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static unsafe void Report(
        nint model,
        int message,
        int doubleCount,
        double* doubles,
        int integerCount,
        int* integers,
        int textCount,
        byte** texts
    )
    {
        if (message is not (5 or 6) || doubleCount < 1 || integerCount < 1)
        {
            return;
        }

        var target = GCHandle.FromIntPtr(ClpLibrary.GetUserPointer(model)).Target;
        (target as IProgress<SolveProgress>)?.Report(new(integers[0], doubles[0]));
    }
}
