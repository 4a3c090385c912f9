using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>One state of a record, within the deed that closed an outcome.</summary>
internal sealed record OutcomePinRow(string Workspace, string Kind, string Code, int Revision)
{
    public static OutcomePinRow Of(OutcomePin pin) =>
        new(
            CooperationRevisionRow.WorkspaceOf(pin.Key.Workspace),
            pin.Key.Kind.ToName(),
            pin.Key.Code.Value,
            pin.Revision
        );

    public OutcomePin ToPin() =>
        new(
            new RecordKey(
                Workspace.Length == 0 ? null : new PlaceCode(Workspace),
                RecordKinds.Find(Kind)
                    ?? throw new InvalidOperationException($"'{Kind}' is no kind of record."),
                new RecordCode(Code)
            ),
            Revision
        );
}
