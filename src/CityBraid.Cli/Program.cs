using CityBraid.Cli;
using CityBraid.Web;

if (args is [SolverProcess.Verb])
{
    SolverProcess.Serve();
    return ExitCode.Done;
}

using var terminal = Terminal.OfProcess();
return await CommandLine.RunAsync(args, terminal);
