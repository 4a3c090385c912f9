using System.Reflection;
using System.Runtime.CompilerServices;
using CityBraid.Inventory;
using CityBraid.Tests.Inventory;

[assembly: AssemblyFixture(typeof(CityBraid.Mutation.FreshStart))]

namespace CityBraid.Mutation;

/// <summary>
/// Makes anew, before each run, all that is made once in a process: static fields, and the methods that
/// tests share.
/// </summary>
/// <remarks>
/// One process runs the tests of many mutants. Without this, a change of a static field would be seen by no
/// test, or by all tests of the mutants after it.
/// </remarks>
public sealed class FreshStart
{
    /// <summary>One more than the longest chain of static fields that are made of each other.</summary>
    private const int Rounds = 4;

    /// <summary>Set while it is found out which test reaches which mutant: nothing is changed then.</summary>
    private const string Mapping = "STRYKER_COVERAGE_EPOCH_FILE";

    private static readonly ConstructorInfo[] Initializers =
    [
        .. typeof(IMethod)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(IMethod).Namespace && !type.ContainsGenericParameters)
            .Select(type => type.TypeInitializer)
            .OfType<ConstructorInfo>(),
    ];

    /// <summary>Runs every static constructor again, then builds the methods.</summary>
    public FreshStart()
    {
        if (Environment.GetEnvironmentVariable(Mapping) is { Length: > 0 })
        {
            return;
        }

        for (var round = 0; round < Rounds; round++)
        {
            Array.ForEach(Initializers, Run);
        }

        OurTables.Renew();
    }

    /// <summary>Reflection would run it once only: here it is called as the code it is.</summary>
    private static unsafe void Run(ConstructorInfo initializer)
    {
        RuntimeHelpers.RunClassConstructor(initializer.DeclaringType!.TypeHandle);
        ((delegate* managed<void>)initializer.MethodHandle.GetFunctionPointer())();
    }
}
