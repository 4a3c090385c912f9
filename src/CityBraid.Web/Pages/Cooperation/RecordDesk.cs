using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Answers the forms by which records are added and changed.</summary>
internal sealed class RecordDesk(CooperationDoor door, SaveRecord save)
{
    /// <summary>An empty form, filled in with what an address names.</summary>
    public async Task<IResult> ShowNewAsync(
        Visit visit,
        string place,
        string kind,
        IEnumerable<KeyValuePair<string, string>> asked,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(visit, place, kind, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var shape = RecordShape.Of(found.Value.Kind);
        var known = new FieldSet(asked.Where(one => shape.Find(one.Key)?.Type == FieldType.Reference));
        var earlier = found.Value.View.Book.Find(RecordKind.Meeting, known["succeeds"]);
        var fields =
            found.Value.Kind == RecordKind.Meeting && earlier is not null
                ? MeetingOverview.NextOf(earlier)
                : known;
        return Form(visit, found.Value, new RecordFormState { Fields = fields });
    }

    /// <summary>The form of a record as it is.</summary>
    public async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        RecordPath path,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(visit, place, path.Kind, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        return found.Value.View.Book.Find(found.Value.Kind, path.Code) is { } record
            ? Form(
                visit,
                found.Value,
                new RecordFormState
                {
                    Record = record,
                    Fields = record.Fields,
                    Seen = record.Revision,
                }
            )
            : Answers.Problem(visit, RecordPage.Unknown(path.Code));
    }

    /// <summary>Adds a record.</summary>
    public async Task<IResult> AddAsync(
        Visit visit,
        string place,
        string kind,
        SentForm form,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(visit, place, kind, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var fields = RecordForm.Read(form, RecordShape.Of(found.Value.Kind));
        var state = new RecordFormState { Fields = fields, Code = form["code"] };
        return form.IsSwitch
            ? Form(visit, found.Value, state)
            : await KeepAsync(visit, found.Value, RecordForm.CodeOf(form), state, cancellation);
    }

    /// <summary>Changes a record.</summary>
    public async Task<IResult> ChangeAsync(
        Visit visit,
        string place,
        RecordPath path,
        SentForm form,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(visit, place, path.Kind, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        if (found.Value.View.Book.Find(found.Value.Kind, path.Code) is not { } record)
        {
            return Answers.Problem(visit, RecordPage.Unknown(path.Code));
        }

        var fields = RecordForm.Read(form, RecordShape.Of(found.Value.Kind));
        var seen = RecordFormPage.SeenOf(form);
        var state = new RecordFormState
        {
            Record = record,
            Fields = fields,
            Seen = seen,
        };
        return form.IsSwitch || seen == 0
            ? Form(visit, found.Value, state)
            : await KeepAsync(visit, found.Value, path.Code, state, cancellation);
    }

    /// <summary>The workspace and kind of an address, for whoever may change records there.</summary>
    public async Task<Result<RecordPlace>> FindAsync(
        Visit visit,
        string place,
        string kind,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        if (RecordKinds.Find(kind) is not { } known)
        {
            return RecordPage.Unknown(kind);
        }

        var refusal = RecordShape.Of(known).IsOfDirectory
            ? visit.Visitor.Actor.FindRefusal(Permission.WriteDirectory)
            : visit.Visitor.Actor.FindRefusal(Permission.WriteCooperation, found.Value.Code);
        return refusal is null ? new RecordPlace(found.Value, known) : refusal;
    }

    private async Task<IResult> KeepAsync(
        Visit visit,
        RecordPlace place,
        string code,
        RecordFormState state,
        CancellationToken cancellation
    )
    {
        if (HistoryPage.KeyOf(place.View.Code, place.Kind.ToName(), code) is not { } key)
        {
            return Answers.Problem(visit, RecordPage.Unknown(code));
        }

        var change = new RecordChange(new RecordDraft(key, state.Fields), state.Seen);
        var saved = await save.RunAsync(visit.Visitor.Actor, change, cancellation);
        if (saved.IsRefused)
        {
            return saved.Refusal.Kind is RefusalKind.Forbidden or RefusalKind.NotFound
                ? Answers.Problem(visit, saved.Refusal)
                : Form(visit, place, state with { Problems = ErrorSummary.Of(visit, saved.Refusal) });
        }

        return saved.Value.IsKept
            ? Answers.GoOn(
                visit,
                RecordAddress.Of(place.View.Code, saved.Value.Record) + QueryOf(saved.Value)
            )
            : Form(visit, place, Merged(visit, saved.Value));
    }

    /// <summary>Who works here is not on record, so the page is told that nobody was reached.</summary>
    private static string QueryOf(SavedRecord saved) =>
        saved.Findings.Any(finding => finding.Code == Duty.UnreachedCode)
            ? CooperationFrame.UnreachedQuery
            : string.Empty;

    /// <summary>What to show where two wrote into the same fields: the words of both.</summary>
    private static RecordFormState Merged(Visit visit, SavedRecord saved) =>
        new()
        {
            Record = saved.Record,
            Fields = saved.Proposal,
            Seen = saved.Record.Revision,
            Conflicts = saved.Conflicts,
            Problems = [CooperationWords.Say(visit, "merge.problem")],
        };

    private static IResult Form(Visit visit, RecordPlace place, RecordFormState state) =>
        Answers.Form<RecordFormPage>(
            state.Problems.Count > 0,
            (nameof(RecordFormPage.Visit), visit),
            (nameof(RecordFormPage.View), place.View),
            (nameof(RecordFormPage.Kind), place.Kind),
            (nameof(RecordFormPage.Record), state.Record),
            (nameof(RecordFormPage.Fields), state.Fields),
            (nameof(RecordFormPage.Code), state.Code),
            (nameof(RecordFormPage.Seen), state.Seen),
            (nameof(RecordFormPage.Problems), state.Problems),
            (nameof(RecordFormPage.Conflicts), state.Conflicts)
        );
}
