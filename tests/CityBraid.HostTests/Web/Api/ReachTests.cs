using System.Reflection;
using CityBraid.Cooperation;
using CityBraid.Credits;
using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Planning;
using CityBraid.Reporting;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Api;

/// <summary>Every use case has an endpoint for programs, but for those named here.</summary>
public sealed class ReachTests(WebSite site)
{
    /// <summary>The use cases that must not have one, or need none of their own, and why.</summary>
    private static readonly Dictionary<string, string> Without = new(StringComparer.Ordinal)
    {
        [nameof(SignIn)] = "A session is a browser's; a program shows its key.",
        [nameof(SignOut)] = "A session is a browser's; a program shows its key.",
        [nameof(OpenInvitation)] = "The letter is read and answered in a browser, where its reader signs in.",
        [nameof(AcceptInvitation)] = "Nobody but the invited person chooses their password, on the page.",
        [nameof(AddPerson)] = "The local administrator's alone, at the machine's own command line.",
        [nameof(ResetPassword)] = "The local administrator's alone, at the machine's own command line.",
        [nameof(SetMember)] = "The local administrator's alone; others invite and change roles.",
        [nameof(CheckPlan)] = "Of a file of the command line's; StorePlan checks what is brought.",
        [nameof(ConvertPlan)] = "Of a file of the command line's.",
        [nameof(ExplainPlan)] = "Of a file of the command line's; a run explains by itself.",
        [nameof(PricePlan)] = "Of a file of the command line's; a run keeps its prices.",
        [nameof(SolvePlan)] = "Of a file of the command line's; RunPlan solves what was brought.",
        [nameof(SweepPlan)] = "Of a file of the command line's; RunPlan sweeps what was brought.",
        [nameof(RunPlan)] = "Long work: solve-plan and sweep-plan start it, a machine runs it.",
        [nameof(SealLedger)] = "The host seals by itself, twice a second.",
        [nameof(SendDueReminders)] = "The host reminds by itself, all day.",
        [nameof(RebuildLedger)] = "The local administrator's alone, at the machine's own command line.",
        [nameof(OpenWorkGroup)] = "By a link alone, on its page: whoever holds it has no account and no key.",
        [nameof(OpenPresentation)] =
            "By a link alone, on its page: whoever holds it has no account and no key.",
        [nameof(Contribute)] = "By a link alone, on its page: whoever holds it has no account and no key.",
        [nameof(OpenAnswerSheet)] =
            "By a link alone, on its page: whoever holds it has no account and no key.",
        [nameof(AnswerRequest)] = "By a link alone, on its page: whoever holds it has no account and no key.",
        [nameof(SendAnswerTable)] =
            "By a link alone, on its page: whoever holds it has no account and no key.",
        [nameof(ListMentions)] = "A person's own, on their page; a program is called by nobody.",
        [nameof(SeeMention)] = "A person's own, on their page; a program is called by nobody.",
        [nameof(ChangeFields)] = "Of a form's few fields; save-record keeps whole records.",
        [nameof(RollUpFile)] = "Of a file of the command line's, too large to be sent.",
        [nameof(EvaluateIndicator)] = "Of a document of the command line's; apart from any record.",
        [nameof(RollUpLogframe)] = "Of a document of the command line's; apart from any record.",
        [nameof(ListFacts)] = "The list of facts is browsed: BrowseFacts runs it.",
    };

    [Fact]
    public void Every_use_case_of_the_modules_has_an_endpoint()
    {
        var reached = Reached();

        Assert.Equal(
            Without.Keys.Order(StringComparer.Ordinal),
            UseCases()
                .Where(useCase => !reached.Contains(useCase))
                .Select(useCase => useCase.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<Type> UseCases() =>
        from module in new[]
        {
            typeof(ListFacts),
            typeof(CompileInventory),
            typeof(ListWorkspaces),
            typeof(ListPlans),
            typeof(ListRecords),
            typeof(SearchLedger),
            typeof(StartReport),
        }
        from type in module.Assembly.GetExportedTypes()
        let run = type.IsClass ? type.GetMethod("RunAsync") : null
        where run?.GetParameters().FirstOrDefault()?.ParameterType == typeof(Actor)
        select type;

    /// <summary>What endpoints ask for, by themselves or through a part of the web's.</summary>
    private HashSet<Type> Reached()
    {
        var reached = new HashSet<Type>();
        var waiting = new Queue<Type>(
            from endpoint in site
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
            where endpoint.RoutePattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) is true
            let handler = endpoint.Metadata.GetMetadata<MethodInfo>()
            where handler is not null
            from parameter in handler.GetParameters()
            select parameter.ParameterType
        );
        while (waiting.TryDequeue(out var type))
        {
            if (reached.Add(type) && type.Assembly == typeof(WebHost).Assembly)
            {
                type.GetConstructors(BindingFlags.Instance | BindingFlags.Public)
                    .SelectMany(constructor => constructor.GetParameters())
                    .ToList()
                    .ForEach(parameter => waiting.Enqueue(parameter.ParameterType));
            }
        }

        return reached;
    }
}
