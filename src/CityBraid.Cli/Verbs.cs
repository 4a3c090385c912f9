using System.CommandLine;

namespace CityBraid.Cli;

/// <summary>Every verb there is.</summary>
internal static class Verbs
{
    /// <summary>The tree of commands.</summary>
    public static Command Root()
    {
        var root = new Verb("citybraid", "citybraid inventory compile --place khon-kaen --year 2562");
        foreach (var option in CommonOptions.OfEveryVerb)
        {
            root.Add(option);
        }

        root.Add(PlaceVerbs.Group());
        root.Add(PersonVerbs.Group());
        root.Add(WorkspaceVerbs.Group());
        root.Add(MemberVerbs.Group());
        root.Add(FactVerbs.Group());
        root.Add(InventoryVerbs.Group());
        root.Add(PlanVerbs.Group());
        foreach (var group in RecordVerbs.Groups().Concat(IndicatorVerbs.Groups()))
        {
            root.Add(group);
        }

        root.Add(NdcVerbs.Group());
        root.Add(ReportVerbs.Group());
        root.Add(CreditVerbs.Group());
        root.Add(ServeVerb.Make());
        root.Add(WorkerVerb.Make());
        root.Add(DemoVerb.Make());
        return root;
    }
}
