using CityBraid.Optimization;
using CityBraid.Words;
using Microsoft.AspNetCore.Connections;

namespace CityBraid.Cli;

/// <summary>What a failure of the machine is called in one sentence.</summary>
internal static class Failure
{
    /// <summary>The sentence, with the failure's own words at its end.</summary>
    public static string Sentence(Exception failure, Language language)
    {
        if (Composition.FindFault(failure) is { } fault)
        {
            return Sentences.Of(fault, language);
        }

        var key = failure switch
        {
            IOException { InnerException: AddressInUseException } => "failure.port",
            IOException or UnauthorizedAccessException => "failure.disk",
            SolverException solver => $"failure.solver-{JsonNames.Of(solver.Fault)}",
            _ => "failure.unexpected",
        };
        return Phrases.Say(key, language, ("detail", failure.Message));
    }
}
