package se.tertial.plan.exporter.json.portfolio;

import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.ObjectCodec;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/** The codecs of package {@code time}, one for each type. */
final class TimeCodecs {

    static final ObjectCodec<TimeFrame, TimeFrame.Builder> TIME_FRAME = Fields.extensible(
                    "timeFrame",
                    TimeFrame::builder,
                    TimeFrame.Builder::build,
                    TimeFrame.Builder::identifiers,
                    TimeFrame.Builder::extensions,
                    TimeFrame.Builder::source)
            .optional("edtf", Words.EDTF, TimeFrame::edtf, TimeFrame.Builder::edtf)
            .optional("earliest", Words.DATE, TimeFrame::earliest, TimeFrame.Builder::earliest)
            .optional("latest", Words.DATE, TimeFrame::latest, TimeFrame.Builder::latest)
            .optional("duration", Words.DURATION, TimeFrame::duration, TimeFrame.Builder::duration)
            .required("role", WordCodec.of(TimeRole.class), TimeFrame::role, TimeFrame.Builder::role)
            .standard(
                    "certainty",
                    WordCodec.of(TimeCertainty.class),
                    TimeCertainty.CERTAIN,
                    TimeFrame::certainty,
                    TimeFrame.Builder::certainty)
            .required("basis", WordCodec.of(TimeBasis.class), TimeFrame::basis, TimeFrame.Builder::basis)
            .optional("phrase", Words.STRING, TimeFrame::phrase, TimeFrame.Builder::phrase)
            .codec();

    private TimeCodecs() {}
}
