package org.plr.workbook;

import java.util.HashMap;
import java.util.Map;
import org.plr.workbook.WorkbookRefusedException.Reason;

/** Which parts a part refers to: by the reference it uses, and by what they are to it. */
record Relations(Map<String, String> byId, Map<String, String> byKind) {

    /** Those in this part, whose targets are seen from that folder. */
    static Relations of(Archive archive, String part, String folder) {
        Map<String, String> byId = new HashMap<>();
        Map<String, String> byKind = new HashMap<>();
        try (XmlPart xml = new XmlPart(archive.open(part))) {
            while (xml.next()) {
                if (xml.isStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String type = xml.attribute("Type");
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    String target = target(xml.attribute("Target"), folder);
                    wanted(kind);
                    byId.put(xml.attribute("Id"), target);
                    byKind.put(kind, target);
                }
            }
        }
        return new Relations(byId, byKind);
    }

    private static void wanted(String kind) {
        if (kind.equals("vbaProject") || kind.contains("acrosheet")) {
            throw Inspection.unwanted(Reason.MACROS);
        }
        if (kind.startsWith("externalLink") || kind.equals("connections")) {
            throw Inspection.unwanted(Reason.EXTERNAL_DATA);
        }
    }

    private static String target(String target, String folder) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
