using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Takes what a country group sends, record by record.</summary>
internal sealed class WorkDesk(OpenWorkGroup open, Contribute contribute)
{
    /// <summary>Opens the group of a token as it was written.</summary>
    public async Task<Result<WorkGroup>> FindAsync(
        Visit visit,
        string token,
        CancellationToken cancellation
    ) =>
        LinkToken.Find(token) is { } known
            ? await open.RunAsync(visit.Visitor.Actor, known, cancellation)
            : Refusal.NotFound("cooperation.link-closed");

    /// <summary>Keeps every record that was sent, each for itself.</summary>
    public async Task<IReadOnlyList<WorkAnswer>> KeepAsync(
        Visit visit,
        WorkVisit work,
        SentForm form,
        CancellationToken cancellation
    )
    {
        var isDraft = form.Below(WorkForm.BeforeStart).Any();
        var answers = new List<WorkAnswer>();
        foreach (var record in WorkForm.Read(form).Where(record => isDraft || record.IsKnownOrFilled()))
        {
            var contribution = new Contribution(work.Token, work.By, $"{form["draft"]}-{answers.Count}")
            {
                Kind = record.Kind,
                Code = new RecordCode(record.Code),
                Changes = isDraft ? WorkForm.Drafted(form, record) : WorkForm.Written(form, record),
                Seen = isDraft ? null : record.Seen,
            };
            var saved = await contribute.RunAsync(visit.Visitor.Actor, contribution, cancellation);
            answers.Add(AnswerOf(visit, record, saved));
        }

        return answers;
    }

    private static WorkAnswer AnswerOf(Visit visit, WorkRecord record, Result<SavedRecord> saved) =>
        saved.IsRefused
            ? new WorkAnswer(record, Saved: null, ErrorSummary.Of(visit, saved.Refusal))
            : new WorkAnswer(
                record,
                saved.Value,
                saved.Value.IsKept ? [] : [CooperationWords.Say(visit, "merge.problem")]
            );
}
