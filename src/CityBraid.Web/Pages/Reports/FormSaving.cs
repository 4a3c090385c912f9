namespace CityBraid.Web;

/// <summary>Saves a form that was edited on its page.</summary>
/// <param name="forms">Loads forms.</param>
/// <param name="editor">Opens forms.</param>
/// <param name="versions">Finds the version that was seen.</param>
internal sealed class FormSaving(FormsDoor forms, FormEditor editor, FindPackVersion versions)
{
    /// <summary>Leads on to the form, or shows what is wrong with what was typed.</summary>
    public async Task<IResult> RunAsync(
        Visit visit,
        OpenedForm opened,
        FormEdit edit,
        CancellationToken cancellation
    )
    {
        var (view, pack) = (opened.View, opened.Form.Pack);
        if (edit.Seen != pack.Version)
        {
            return await ConflictAsync(visit, opened, edit, cancellation);
        }

        if (edit.ChangesNothing(pack, visit.Lang))
        {
            var unchanged = new FormProblem(ReportWords.Say(visit, "forms.unchanged"), Field: null);
            return Again(visit, opened, edit, [unchanged], []);
        }

        var document = edit.WriteOver(pack, visit.Lang);
        var loaded = await forms.LoadAsync(visit, view.Code, pack, document, cancellation);
        return !loaded.IsRefused ? Answers.GoOn(visit, $"{view.Root}/packs/{pack.Name}?done=saved")
            : loaded.Refusal.Kind is RefusalKind.Conflict
                ? await ConflictAsync(visit, opened, edit, cancellation)
            : Again(
                visit,
                opened,
                edit,
                FormProblem.Of(visit, loaded.Refusal, pack, document),
                [.. loaded.Refusal.Findings.Where(finding => !finding.IsError)]
            );
    }

    private static IResult Again(
        Visit visit,
        OpenedForm opened,
        FormEdit edit,
        IReadOnlyList<FormProblem> problems,
        IReadOnlyList<Finding> findings
    ) =>
        Answers.Form<FormPage>(
            isRefused: true,
            [
                .. opened.Parameters(visit),
                (nameof(FormPage.Typed), edit),
                (nameof(FormPage.Problems), problems),
                (nameof(FormPage.Findings), findings),
            ]
        );

    /// <summary>Somebody loaded another version meanwhile: what was typed stays, on its own questions
    ///   alone.</summary>
    private async Task<IResult> ConflictAsync(
        Visit visit,
        OpenedForm opened,
        FormEdit edit,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var key = new InstalledPackKey(opened.View.Code, opened.Form.Pack.Name);
        var now = await editor.OpenAsync(visit, opened.View, key.Name, cancellation);
        if (now.IsRefused)
        {
            return Answers.Problem(visit, now.Refusal);
        }

        var seen = await versions.RunAsync(actor, key, edit.Seen ?? string.Empty, cancellation);
        if (seen.IsRefused)
        {
            return Answers.Problem(visit, seen.Refusal);
        }

        var form = now.Value.Form.Pack;
        var conflict = FormConflict.Of(edit, seen.Value, form, visit.Lang);
        var told = ReportWords.Say(
            visit,
            "forms.meanwhile",
            ("version", seen.Value.Version),
            ("now", form.Version)
        );
        return new PageResult<FormPage>(
            StatusCodes.Status409Conflict,
            [
                .. now.Value.Parameters(visit),
                (nameof(FormPage.Typed), conflict.Carried),
                (nameof(FormPage.Left), conflict.Left),
                (nameof(FormPage.Problems), new[] { new FormProblem(told, Field: null) }),
            ]
        );
    }
}
