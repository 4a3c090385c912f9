using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds indicators whose values cannot be added where they are said to go.</summary>
internal static class AddsToCheck
{
    /// <summary>A warning, as the other indicator may be the one to mend.</summary>
    public static IEnumerable<Finding> Of(RecordDraft draft, CooperationBook book, UnitLibrary units)
    {
        if (
            draft.Key.Kind != RecordKind.Indicator
            || book.Find(RecordKind.Indicator, draft.Fields["adds_to"]) is not { } parent
        )
        {
            return [];
        }

        var own = new CooperationRecord(draft.Key, draft.Fields, Revision: 1, "draft", default);
        return Node(own, units).Join(Node(parent, units)) is not { } fault
            ? []
            :
            [
                new Finding(
                    Severity.Warning,
                    fault.Code,
                    RecordPlace.Of(draft.Key, "adds_to"),
                    [
                        .. fault
                            .Values.Where(value => value.Key != "parent")
                            .Select(value => (value.Key, value.Value)),
                        ("parent", parent.Key.Code.Value),
                    ]
                ),
            ];
    }

    private static RollupNode Node(CooperationRecord indicator, UnitLibrary units) =>
        new(
            indicator.Key.Code.Value,
            IndicatorDefinition.Of(indicator, units).ToLogframe(),
            depth: 0,
            periods: 0
        );
}
